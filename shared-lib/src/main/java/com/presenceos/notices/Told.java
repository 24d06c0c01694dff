package com.presenceos.notices;

import com.presenceos.brands.BrandId;
import java.util.UUID;

/** What a notice says, and of which post. */
record Told(BrandId brand, UUID post, String title, String detail, String action) {}
