package com.presenceos.local.models;

/**
 * What may be turned while it runs.
 *
 * @param apiKey that every call must bring; empty when any will do
 */
record Settings(String apiKey) {

    static final Settings USUAL = new Settings("");
}
