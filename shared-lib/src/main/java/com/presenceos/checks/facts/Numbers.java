package com.presenceos.checks.facts;

import java.math.BigDecimal;

/** Numbers as keys: 4.50 and 4.5 are the same. */
final class Numbers {

    private Numbers() {}

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
