package com.presenceos.brands;

/** What kind of business the brand is. */
public enum BrandType {
    RESTAURANT,
    SAAS,
    ECOMMERCE,
    SERVICE,
    PERSONAL,
    OTHER
}
