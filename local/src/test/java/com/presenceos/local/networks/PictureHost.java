package com.presenceos.local.networks;

import com.presenceos.channels.network.MediaSource;
import com.presenceos.channels.network.OutgoingMedia.Picture;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.http.LocalServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Where the networks fetch pictures in a test: {@code /1080x1350.jpg} is one of that size. */
public final class PictureHost implements AutoCloseable {

    private final LocalServer server = LocalServer.start("pictures", 0, request -> {
        String[] parts = request.path().substring(1).split("[x.]", -1);
        if (parts.length != 3) {
            return LocalResponse.empty(404);
        }
        return LocalResponse.bytes(
                200, "image/" + parts[2], draw(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]));
    });

    public Picture picture() {
        return picture("1080x1350.jpg");
    }

    public Picture picture(String name) {
        URI url = URI.create(server.url() + "/" + name);
        return new Picture(new Hosted(url), "image/jpeg", 1080, 1350, Optional.of("A bun on a blue plate"));
    }

    private record Hosted(URI url) implements MediaSource {

        @Override
        public InputStream open(long from, long bytes) {
            throw new UnsupportedOperationException("A network fetches pictures here itself");
        }
    }

    private static byte[] draw(int width, int height, String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file);
        return file.toByteArray();
    }

    @Override
    public void close() {
        server.close();
    }
}
