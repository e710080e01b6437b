package org.parallax.geo.gazetteer;

/** How large a thing a place is, told from its GeoNames feature code. */
public enum Level {
    /** A country or dependent territory. */
    COUNTRY(0),
    /** A state, province or other first-order division. */
    DIVISION(1),
    /** A county or other second-order division. */
    COUNTY(2),
    /** A capital of a country. */
    CAPITAL(3),
    /** A city, town or village. */
    SETTLEMENT(4),
    /** A part of a city. */
    QUARTER(5),
    /** A continent, sea, range, island or region with its own name. */
    REGION(6),
    /** A building, square or park. */
    SITE(7);

    private final int code;

    Level(int code) {
        this.code = code;
    }

    /** A number for this level, from 0 to 7. */
    public int code() {
        return code;
    }

    /** The level of a GeoNames feature code such as {@code PPLC}. */
    public static Level of(String feature) {
        return switch (feature) {
            case "PPLC" -> CAPITAL;
            case "PPLX" -> QUARTER;
            case "ADM1" -> DIVISION;
            case "ADM2", "ADM3", "ADM4", "ADM5", "ADMD" -> COUNTY;
            case "BLDG", "SQR", "PRK" -> SITE;
            default ->
                feature.startsWith("PCL")
                        ? COUNTRY
                        : feature.startsWith("PPL") || feature.equals("STLMT") ? SETTLEMENT : REGION;
        };
    }
}
