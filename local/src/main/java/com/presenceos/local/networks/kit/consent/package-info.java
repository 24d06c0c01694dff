/**
 * A person's consent and what an application gets for it, as plain OAuth has it: a page, a code for one use, tokens that
 * end. How long they last, and what else a network wants to see first, is left to the network.
 */
@NullMarked
package com.presenceos.local.networks.kit.consent;

import org.jspecify.annotations.NullMarked;
