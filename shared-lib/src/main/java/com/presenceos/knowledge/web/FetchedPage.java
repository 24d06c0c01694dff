package com.presenceos.knowledge.web;

import java.net.URI;

/**
 * What a page answered.
 *
 * @param finalAddress where it was found in the end
 * @param contentType as its server calls it, with or without a charset
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record FetchedPage(URI finalAddress, String contentType, byte[] bytes) {}
