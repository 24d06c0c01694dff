package com.presenceos.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** JSON can spell text that is no text: PostgreSQL and UTF-8 refuse it, so it must not get that far. */
final class UnstorableText extends MismatchedInputException {

    UnstorableText(JsonParser parser, String detail) {
        super(parser, detail, String.class);
    }
}
