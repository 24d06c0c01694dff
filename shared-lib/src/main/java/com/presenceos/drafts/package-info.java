/**
 * Posts in the making: three variants of each, as a model wrote them, what people made of one, and the passages that its
 * claims rest on. Knows no network and no schedule.
 */
@NullMarked
package com.presenceos.drafts;

import org.jspecify.annotations.NullMarked;
