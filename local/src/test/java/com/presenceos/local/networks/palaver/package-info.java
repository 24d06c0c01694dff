/** A network that nobody has heard of, and the proof that it needs no line outside its own package and the catalogue. */
@NullMarked
package com.presenceos.local.networks.palaver;

import org.jspecify.annotations.NullMarked;
