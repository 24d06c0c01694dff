/** Who a brand is and how it speaks. Knows no network and no post. */
@NullMarked
package com.presenceos.brands;

import org.jspecify.annotations.NullMarked;
