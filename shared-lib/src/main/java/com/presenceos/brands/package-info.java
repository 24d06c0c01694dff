/** Who a brand is, how it speaks, and who may act on it. Knows no network and no post. */
@NullMarked
package com.presenceos.brands;

import org.jspecify.annotations.NullMarked;
