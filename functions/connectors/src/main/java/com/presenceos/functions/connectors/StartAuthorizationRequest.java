package com.presenceos.functions.connectors;

import com.presenceos.brands.BrandId;
import org.jspecify.annotations.Nullable;

record StartAuthorizationRequest(
        @Nullable BrandId brandId, @Nullable String platform) {}
