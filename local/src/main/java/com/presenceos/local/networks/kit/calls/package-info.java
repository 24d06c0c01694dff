/**
 * The calls of applications: what each asks for, what it brings along, what became of it. The faults sit between what a
 * call asks for and what it gets. Which calls there are is left to the network.
 */
@NullMarked
package com.presenceos.local.networks.kit.calls;

import org.jspecify.annotations.NullMarked;
