package com.presenceos.functions.connectors;

import com.presenceos.brands.BrandId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record StartAuthorizationRequest(
        @Nullable BrandId brandId,
        @Nullable String platform,
        @Nullable Map<String, String> inputs) {}
