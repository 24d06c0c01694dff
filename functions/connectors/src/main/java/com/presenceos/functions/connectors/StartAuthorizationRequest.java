package com.presenceos.functions.connectors;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.network.Platform;
import org.jspecify.annotations.Nullable;

record StartAuthorizationRequest(
        @Nullable BrandId brandId, @Nullable Platform platform) {}
