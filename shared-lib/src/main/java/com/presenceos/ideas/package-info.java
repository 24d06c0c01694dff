/** What a brand could post about. Knows no draft: what is written from an idea knows the idea. */
@NullMarked
package com.presenceos.ideas;

import org.jspecify.annotations.NullMarked;
