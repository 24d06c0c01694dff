package com.presenceos.local.networks.kit.content;

import java.util.Optional;

/**
 * A picture of a post.
 *
 * @param name in its public address
 * @param file the name under which it is kept
 */
public record Picture(String name, String file, Optional<String> altText) {}
