package com.presenceos.channels.network;

/** A connected account with the token to act for it, for the length of one call. */
public record Account(String id, String username, AccessToken token) {}
