package com.presenceos.brands;

/** How many hashtags a brand likes. */
public enum HashtagStyle {
    NONE,
    FEW,
    MANY
}
