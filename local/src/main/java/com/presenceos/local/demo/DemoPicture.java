package com.presenceos.local.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** What the café shows, drawn here: the demo brings no photographs along, and needs no network for some. */
enum DemoPicture {
    BUN("bun.jpg", "A cardamom bun on a blue plate", new Color(0x24415f), new Color(0xd9a066)) {
        @Override
        void motif(Graphics2D g) {
            g.setColor(new Color(0xdfe8ef));
            g.fill(circle(540, 560, 360));
            g.setColor(new Color(0xb9743a));
            g.fill(circle(540, 560, 250));
            g.setColor(new Color(0xe3b077));
            for (int radius = 50; radius <= 220; radius += 55) {
                g.draw(new Arc2D.Double(
                        540 - radius, 560 - radius, 2.0 * radius, 2.0 * radius, radius, 290, Arc2D.OPEN));
            }
        }
    },
    CUP("cup.jpg", "A cup of filter coffee by the window", new Color(0x3a2c28), new Color(0xc98f5a)) {
        @Override
        void motif(Graphics2D g) {
            g.setColor(new Color(0xf4ede4));
            g.fill(new RoundRectangle2D.Double(330, 430, 380, 330, 90, 90));
            g.draw(new Ellipse2D.Double(680, 490, 140, 170));
            g.setColor(new Color(0x5b3a29));
            g.fill(new Ellipse2D.Double(350, 410, 340, 80));
            g.setColor(new Color(255, 255, 255, 120));
            for (int x = 430; x <= 610; x += 90) {
                Path2D steam = new Path2D.Double();
                steam.moveTo(x, 360);
                steam.curveTo(x - 50, 290, x + 50, 230, x, 150);
                g.draw(steam);
            }
        }
    },
    SEA("harbour.jpg", "The harbour at seven in the morning", new Color(0xf0b37e), new Color(0x2c5570)) {
        @Override
        void motif(Graphics2D g) {
            g.setColor(new Color(0xfff0d4));
            g.fill(circle(540, 470, 150));
            for (int y = 600; y < 1080; y += 90) {
                g.setColor(new Color(20, 60, 90, 110));
                Path2D wave = new Path2D.Double();
                wave.moveTo(0, y);
                for (int x = 0; x < 1080; x += 180) {
                    wave.curveTo(x + 60, y - 45, x + 120, y + 45, x + 180, y);
                }
                g.draw(wave);
            }
        }
    },
    LAMP("evening.jpg", "A lamp over the counter in the evening", new Color(0x15202b), new Color(0x5a3d5c)) {
        @Override
        void motif(Graphics2D g) {
            g.setColor(new Color(255, 214, 140, 60));
            g.fill(circle(540, 520, 380));
            g.setColor(new Color(255, 224, 165, 120));
            g.fill(circle(540, 520, 220));
            g.setColor(new Color(0xffe7b8));
            g.fill(circle(540, 520, 90));
            g.setColor(new Color(0x0d141b));
            g.fill(new RoundRectangle2D.Double(528, 0, 24, 430, 10, 10));
            g.fill(new RoundRectangle2D.Double(0, 860, 1080, 220, 0, 0));
        }
    };

    private static final int SIDE = 1080;

    final String fileName;
    final String altText;
    private final Color above;
    private final Color below;

    DemoPicture(String fileName, String altText, Color above, Color below) {
        this.fileName = fileName;
        this.altText = altText;
        this.above = above;
        this.below = below;
    }

    abstract void motif(Graphics2D g);

    byte[] jpeg() {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(new GradientPaint(0, 0, above, 0, SIDE, below));
        g.fillRect(0, 0, SIDE, SIDE);
        g.setStroke(new BasicStroke(26, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        motif(g);
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's " + fileName + " could not be drawn", e);
        }
        return bytes.toByteArray();
    }

    private static Ellipse2D circle(int x, int y, int radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2.0 * radius, 2.0 * radius);
    }
}
