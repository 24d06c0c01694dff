/**
 * Stand-ins of the social networks: stateful, strict, reached over HTTP as the real ones are. Each network is a package
 * that holds its own protocol and builds on the kit; none knows another.
 */
@NullMarked
package com.presenceos.local.networks;

import org.jspecify.annotations.NullMarked;
