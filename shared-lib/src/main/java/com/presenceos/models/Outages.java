package com.presenceos.models;

/** Who is told which models do not answer, so that people can see it. */
public interface Outages {

    /** Where nobody looks. */
    Outages UNTOLD = new Outages() {

        @Override
        public void goOn(Line line, Outage outage) {}

        @Override
        public void over(Line line) {}
    };

    /** It began, or is not over yet. */
    void goOn(Line line, Outage outage);

    void over(Line line);
}
