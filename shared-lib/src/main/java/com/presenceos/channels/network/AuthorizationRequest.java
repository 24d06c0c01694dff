package com.presenceos.channels.network;

import java.net.URI;
import java.util.Optional;

/**
 * Where to send the person.
 *
 * @param codeVerifier the PKCE secret to keep until the callback, where the network has PKCE
 */
public record AuthorizationRequest(URI url, Optional<String> codeVerifier) {}
