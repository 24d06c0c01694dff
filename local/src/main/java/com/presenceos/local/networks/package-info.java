/** Stand-ins of the social networks: stateful, strict, reached over HTTP as the real ones are. */
@NullMarked
package com.presenceos.local.networks;

import org.jspecify.annotations.NullMarked;
