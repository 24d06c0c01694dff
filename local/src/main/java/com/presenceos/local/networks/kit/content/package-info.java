/**
 * Who is on a network, what they posted and what others wrote below it, as everyone sees it. How a post comes about is
 * left to the network.
 */
@NullMarked
package com.presenceos.local.networks.kit.content;

import org.jspecify.annotations.NullMarked;
