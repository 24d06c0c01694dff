package com.presenceos.local.networks.kit.content;

/**
 * An account of nobody real.
 *
 * @param id who posts
 * @param scopedId who they are to one application; the same where a network makes no difference
 * @param hue of the circle that stands for their picture
 */
public record Account(String id, String scopedId, String username, String name, String about, int hue) {}
