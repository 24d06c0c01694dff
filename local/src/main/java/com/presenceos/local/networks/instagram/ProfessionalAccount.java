package com.presenceos.local.networks.instagram;

/**
 * A professional account of nobody real.
 *
 * @param id who posts
 * @param scopedId who they are to one application
 * @param hue of the circle that stands for their picture
 */
record ProfessionalAccount(String id, String scopedId, String username, String name, String about, int hue) {}
