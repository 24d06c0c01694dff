package com.presenceos.knowledge.web;

import com.presenceos.platform.failure.Invalid;

/**
 * Why a page is not fetched, as a sentence whose subject is the address. A name that does not exist and one that leads into
 * a private network sound the same: nobody shall learn from us what is in there.
 */
final class Refused {

    private Refused() {}

    static Invalid because(String detail) {
        return new Invalid("url", detail);
    }

    static Invalid nowherePublic() {
        return because("leads to no public address on the internet; check how it is spelled");
    }

    static Invalid tooSlow(FetchLimits limits) {
        return because("takes longer than " + limits.whole().toSeconds() + " s to answer");
    }

    static Invalid tooLarge(FetchLimits limits) {
        return because(
                "has more than %,d bytes; download what you need of it and upload that".formatted(limits.bytes()));
    }
}
