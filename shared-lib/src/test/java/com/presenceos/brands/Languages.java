package com.presenceos.brands;

import org.jdbi.v3.core.Handle;

/** Brands of which nothing is known, so that nothing depends on their language. */
final class Languages {

    static final LanguageWatch NOBODY_WATCHES = () -> new LanguageWatch.Change() {

        @Override
        public void in(Handle tx, Brand brand) {}

        @Override
        public void after() {}
    };

    private Languages() {}
}
