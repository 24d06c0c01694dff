package com.presenceos.checks.facts;

import java.math.BigDecimal;

/** Units that are the same thing in another size: 90 minutes is an hour and a half, a week seven days. */
enum Unit {
    MILLISECOND(Dimension.TIME, "0.001"),
    SECOND(Dimension.TIME, "1"),
    MINUTE(Dimension.TIME, "60"),
    HOUR(Dimension.TIME, "3600"),
    DAY(Dimension.TIME, "86400"),
    WEEK(Dimension.TIME, "604800"),
    MONTH(Dimension.MONTHS, "1"),
    YEAR(Dimension.MONTHS, "12"),
    MILLIGRAM(Dimension.WEIGHT, "0.001"),
    GRAM(Dimension.WEIGHT, "1"),
    KILOGRAM(Dimension.WEIGHT, "1000"),
    MILLILITRE(Dimension.VOLUME, "1"),
    CENTILITRE(Dimension.VOLUME, "10"),
    DECILITRE(Dimension.VOLUME, "100"),
    LITRE(Dimension.VOLUME, "1000"),
    MILLIMETRE(Dimension.LENGTH, "1"),
    CENTIMETRE(Dimension.LENGTH, "10"),
    METRE(Dimension.LENGTH, "1000"),
    KILOMETRE(Dimension.LENGTH, "1000000"),
    WATT(Dimension.POWER, "1"),
    KILOWATT(Dimension.POWER, "1000"),
    KILOWATT_HOUR(Dimension.ENERGY, "1"),
    MEGABYTE(Dimension.DATA, "1"),
    GIGABYTE(Dimension.DATA, "1000"),
    TERABYTE(Dimension.DATA, "1000000"),
    DEGREE(Dimension.TEMPERATURE, "1"),
    CALORIE(Dimension.CALORIES, "1");

    enum Dimension {
        TIME,
        MONTHS,
        WEIGHT,
        VOLUME,
        LENGTH,
        POWER,
        ENERGY,
        DATA,
        TEMPERATURE,
        CALORIES
    }

    private final Dimension dimension;
    private final BigDecimal factor;

    Unit(Dimension dimension, String factor) {
        this.dimension = dimension;
        this.factor = new BigDecimal(factor);
    }

    Dimension dimension() {
        return dimension;
    }

    BigDecimal inBase(BigDecimal number) {
        return number.multiply(factor);
    }

    FactKind kind() {
        return dimension == Dimension.TIME || dimension == Dimension.MONTHS ? FactKind.DURATION : FactKind.QUANTITY;
    }
}
