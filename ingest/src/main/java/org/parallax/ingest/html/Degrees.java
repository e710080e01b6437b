package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The degrees and licences that some outlets print behind a name. */
final class Degrees {

    private static final Set<String> KNOWN = Set.of(
            "md", "phd", "ma", "ms", "msc", "ba", "bsc", "mba", "jd", "rn", "rd", "rdn", "ld", "ldn", "cpa", "cfp",
            "cfa", "cscs", "do", "dds", "dvm", "mph", "mpp", "pharmd", "psyd", "edd", "lcsw", "cpt", "esq", "np",
            "dpt");

    private Degrees() {}

    /** The name without the degrees behind it, such as {@code MS, RDN, LD}; other text stays as it is. */
    static String without(String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
        while (words.size() > 2 && isDegree(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        String rest = String.join(" ", words);
        boolean cut = rest.length() < name.length();
        return cut && rest.endsWith(",") ? rest.substring(0, rest.length() - 1) : rest;
    }

    private static boolean isDegree(String word) {
        String bare = word.replace(".", "").replace(",", "");
        boolean capital = !bare.isEmpty() && Character.isUpperCase(bare.charAt(0));
        return capital && KNOWN.contains(bare.toLowerCase(Locale.ROOT)) && !bare.equals("Do") && !bare.equals("Ma");
    }
}
