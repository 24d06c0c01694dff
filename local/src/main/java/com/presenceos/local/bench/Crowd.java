package com.presenceos.local.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Many workspaces with fresh accounts. Networks count the posts of an account, so a crowd has enough accounts for what
 * it shall post, and every run makes its own.
 */
final class Crowd {

    private static final int ACCOUNTS_OF_A_STUDIO = 5;
    private static final int REQUESTS_AT_ONCE = 8;

    private final List<Studio> studios;
    private final StandIn network;

    private Crowd(List<Studio> studios, StandIn network) {
        this.studios = studios;
        this.network = network;
    }

    /** @param each how many of the posts an account shall have: a network takes no more than 50 of it in a day */
    static Crowd gather(HttpClient http, URI url, int posts, int each) throws IOException, InterruptedException {
        int accounts = Math.ceilDiv(posts, each);
        byte[] picture = picture();
        List<Studio> studios = new ArrayList<>();
        List<Work> openings = new ArrayList<>();
        for (int i = 0; i < Math.ceilDiv(accounts, ACCOUNTS_OF_A_STUDIO); i++) {
            openings.add(() -> {
                Studio studio = Studio.open(http, url, picture);
                synchronized (studios) {
                    studios.add(studio);
                }
            });
        }
        atOnce(openings);
        StandIn network = new StandIn(http, studios.getFirst().network());
        String run = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        List<Work> connections = new ArrayList<>();
        for (int i = 0; i < studios.size(); i++) {
            Studio studio = studios.get(i);
            int first = i * ACCOUNTS_OF_A_STUDIO;
            int end = Math.min(accounts, first + ACCOUNTS_OF_A_STUDIO);
            connections.add(() -> {
                for (int account = first; account < end; account++) {
                    String username = "bench_" + run + "_" + account;
                    network.addAccount(username);
                    studio.connect(username);
                }
            });
        }
        atOnce(connections);
        return new Crowd(studios, network);
    }

    StandIn network() {
        return network;
    }

    int accounts() {
        return desks().size();
    }

    /** Each post goes to the next account. */
    void schedule(List<PlannedPost> posts) throws IOException, InterruptedException {
        List<Desk> desks = desks();
        List<Work> requests = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            PlannedPost post = posts.get(i);
            Desk desk = desks.get(i % desks.size());
            requests.add(() -> desk.studio.schedule(post, desk.account));
        }
        atOnce(requests);
    }

    /** A place to call the API from. */
    ApiCall.Desk desk(URI url) {
        return studios.getFirst().desk(url);
    }

    private record Desk(Studio studio, int account) {}

    private List<Desk> desks() {
        return studios.stream()
                .flatMap(studio -> IntStream.range(0, studio.accounts()).mapToObj(account -> new Desk(studio, account)))
                .toList();
    }

    List<Outcome> outcomes() throws IOException {
        List<Outcome> all = new ArrayList<>();
        for (Studio studio : studios) {
            all.addAll(studio.outcomes());
        }
        return all;
    }

    /** What was done for a post, a line each; nothing for one that is not of this crowd. */
    List<String> story(String caption) throws IOException {
        for (Studio studio : studios) {
            for (Outcome post : studio.outcomes()) {
                if (post.caption().equals(caption)) {
                    return studio.story(post);
                }
            }
        }
        return List.of();
    }

    /** How many posts are in each status. */
    Map<String, Integer> statuses() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        outcomes().forEach(outcome -> counts.merge(outcome.status(), 1, Integer::sum));
        return counts;
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static void atOnce(List<Work> all) throws IOException, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(REQUESTS_AT_ONCE)) {
            List<Future<?>> futures = new ArrayList<>();
            for (Work work : all) {
                futures.add(threads.submit(() -> {
                    work.run();
                    return null;
                }));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("The crowd could not be made", e.getCause());
        }
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(800, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x2f6f73));
        pen.fillRect(0, 0, 800, 800);
        pen.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", jpeg);
        return jpeg.toByteArray();
    }
}
