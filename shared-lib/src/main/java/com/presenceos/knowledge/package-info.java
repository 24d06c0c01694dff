/**
 * What a brand knows: dishes and prices, offers, answers, proofs, people. Written by hand or imported, each in a type that
 * asks for what belongs to it. It is kept in passages, which are found again and cited. Knows nothing of what is written
 * with it.
 */
@NullMarked
package com.presenceos.knowledge;

import org.jspecify.annotations.NullMarked;
