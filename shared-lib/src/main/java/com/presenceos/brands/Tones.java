package com.presenceos.brands;

/** How strongly each tone sounds, 0 to 100. */
public record Tones(int formal, int playful, int bold, int technical, int emotional) {

    static final Tones EVEN = new Tones(50, 50, 50, 50, 50);
}
