package org.parallax.geo.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parallax.geo.gazetteer.Letters;
import org.parallax.geo.gazetteer.NameType;
import org.parallax.geo.gazetteer.PlaceRow;
import org.parallax.geo.gazetteer.PlaceRow.Name;

/** Makes rows of the lines of GeoNames' tables. */
final class Rows {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}\\.[^.]+(\\.[^.]+)?");
    private static final Set<String> GONE = Set.of("PPLH", "PPLQ", "PPLW", "PPLCH");
    private static final Set<String> NO_LANGUAGE =
            Set.of("link", "wkdt", "post", "iata", "icao", "faac", "unlc", "tcid", "phon", "abbr", "piny");
    private static final double WITH_OTHER_NAMES = 15_000;
    private static final double LARGE = 300_000;

    private final String classes;

    Rows(String classes) {
        this.classes = classes;
    }

    /** A kind of table, and how many fields its lines have at least. */
    enum Table {
        PLACES(15),
        ALTERNATE_NAMES(4),
        DIVISIONS(4),
        COUNTRIES(17);

        private final int fields;

        Table(int fields) {
            this.fields = fields;
        }

        int fields() {
            return fields;
        }
    }

    /** The table that a first line belongs to, or null. */
    static @Nullable Table table(List<String> fields) {
        boolean numbered = NUMBER.matcher(fields.isEmpty() ? "" : fields.get(0)).matches();
        return switch (fields.size()) {
            case 4 -> CODE.matcher(fields.get(0)).matches() ? Table.DIVISIONS : null;
            case 8, 10 -> numbered && NUMBER.matcher(fields.get(1)).matches() ? Table.ALTERNATE_NAMES : null;
            case 19 -> numbered ? Table.PLACES : fields.get(0).length() == 2 ? Table.COUNTRIES : null;
            default -> null;
        };
    }

    /** The row of a line, or null where it is not wanted; refuses a field that cannot be right. */
    @Nullable
    PlaceRow row(Table table, List<String> f) {
        return switch (table) {
            case PLACES -> place(f);
            case ALTERNATE_NAMES -> alternateName(f);
            case DIVISIONS -> division(f);
            case COUNTRIES -> f.get(16).isEmpty() ? null : names(id(f.get(16)), f.get(4));
        };
    }

    private @Nullable PlaceRow place(List<String> f) {
        String feature = f.get(7);
        boolean wanted = !f.get(6).isEmpty()
                && classes.contains(f.get(6))
                && !feature.isEmpty()
                && !GONE.contains(feature)
                && !(feature.startsWith("ADM") && feature.endsWith("H"));
        if (!wanted) {
            return null;
        }
        double population = f.get(14).isEmpty() ? 0 : number(f.get(14), 0, 1e11, "a population");
        List<Name> names = new ArrayList<>();
        names.add(new Name(f.get(1), NameType.NAME));
        if (!f.get(2).equals(f.get(1))) {
            names.add(new Name(f.get(2), NameType.NAME));
        }
        if (population >= WITH_OTHER_NAMES || feature.equals("PPLC")) {
            for (String other : f.get(3).split(",", -1)) {
                if (isWorthIt(other, population >= LARGE || feature.equals("PPLC"))) {
                    names.add(new Name(other, NameType.ALIAS));
                }
            }
        }
        return new PlaceRow(
                id(f.get(0)),
                f.get(1),
                number(f.get(4), -90, 90, "degrees north"),
                number(f.get(5), -180, 180, "degrees east"),
                f.get(8),
                f.get(10).equals("00") ? "" : f.get(10),
                feature.equals("ADM1") ? "" : f.get(11),
                feature,
                population,
                names);
    }

    private static @Nullable PlaceRow alternateName(List<String> f) {
        return NO_LANGUAGE.contains(f.get(2)) || !isWorthIt(f.get(3), false)
                ? null
                : names(id(f.get(1)), f.get(3), NameType.ALIAS);
    }

    private static PlaceRow division(List<String> f) {
        String[] code = f.get(0).split("\\.", 3);
        return new PlaceRow(
                id(f.get(3)),
                f.get(1),
                Double.NaN,
                Double.NaN,
                code[0],
                code[1],
                code.length > 2 ? code[2] : "",
                code.length > 2 ? "ADM2" : "ADM1",
                0,
                List.of(new Name(f.get(1), NameType.NAME), new Name(f.get(2), NameType.NAME)));
    }

    private static PlaceRow names(long id, String name) {
        return names(id, name, NameType.NAME);
    }

    private static PlaceRow names(long id, String name, NameType type) {
        return new PlaceRow(
                id, name, Double.NaN, Double.NaN, "", "", "", Merge.NAMES_ONLY, 0, List.of(new Name(name, type)));
    }

    private static long id(String text) {
        return (long) number(text, 0, Integer.MAX_VALUE, "a GeoNames number");
    }

    private static double number(String text, double least, double most, String what) {
        double number;
        try {
            number = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'%s' is not %s".formatted(text, what), e);
        }
        if (!(number >= least && number <= most)) {
            throw new IllegalArgumentException(
                    "%s is not %s, which lies from %.0f to %.0f".formatted(text, what, least, most));
        }
        return number;
    }

    /** Whether news may use another name: capitalised Latin, or another script for a well-known place. */
    static boolean isWorthIt(String name, boolean wellKnown) {
        if (name.isEmpty()
                || name.length() > 80
                || name.chars().anyMatch(c -> (c >= '0' && c <= '9') || c == '(' || c == '/')) {
            return false;
        }
        char first = name.charAt(0);
        if (first >= 0x0370 && !(first >= 0x1E00 && first < 0x1F00)) {
            int least = Letters.isUnspaced(first) ? 2 : 3;
            return wellKnown && name.length() >= least && name.indexOf(' ') < 0;
        }
        return name.length() >= 4
                && Character.isUpperCase(first)
                && name.chars().anyMatch(Character::isLowerCase);
    }
}
