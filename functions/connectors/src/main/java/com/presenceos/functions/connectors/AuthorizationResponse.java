package com.presenceos.functions.connectors;

import java.net.URI;
import java.time.Instant;

record AuthorizationResponse(URI authorizationUrl, Instant expiresAt) {}
