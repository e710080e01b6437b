package org.parallax.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.comparison.part.Line;
import org.parallax.comparison.report.Comparison.Named;
import org.parallax.comparison.text.Word;

/** Whom and what only one teller names. A name counts as named elsewhere where its words are, in whatever sense. */
final class Names {

    private static final int MOST = 20;

    private final Told told;
    private final List<Map<String, Named>> people = new ArrayList<>();
    private final List<Map<String, Named>> places = new ArrayList<>();

    Names(Told told) {
        this.told = told;
        told.tellers().forEach(it -> {
            people.add(new LinkedHashMap<>());
            places.add(new LinkedHashMap<>());
        });
        boolean located =
                told.statements().stream().anyMatch(it -> it.telling().layers().contains("geo"));
        for (Statement statement : told.statements()) {
            int teller = statement.teller().number();
            for (Line.Name it : statement.line().names()) {
                if (it.type() != EntityMention.Type.LOCATION) {
                    add(people.get(teller), statement, it.name(), it.type());
                } else if (!located) {
                    add(places.get(teller), statement, it.name(), it.type());
                }
            }
            statement
                    .line()
                    .places()
                    .forEach(it -> add(places.get(teller), statement, it.name(), EntityMention.Type.LOCATION));
        }
    }

    private void add(Map<String, Named> names, Statement statement, String name, EntityMention.Type type) {
        if (Actors.isDateline(name)) {
            return;
        }
        Named one = new Named(name, type, 1, told.evidence(statement));
        names.merge(
                Word.folded(name),
                one,
                (first, next) -> new Named(first.name(), first.type(), first.mentions() + 1, first.sentence()));
    }

    List<Named> people(Voices.Teller teller) {
        return only(people, teller);
    }

    List<Named> places(Voices.Teller teller) {
        return only(places, teller);
    }

    private List<Named> only(List<Map<String, Named>> names, Voices.Teller teller) {
        return names.get(teller.number()).entrySet().stream()
                .filter(it -> !isElsewhere(names, it.getKey(), it.getValue(), teller))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingInt((Named it) -> -it.mentions()))
                .limit(MOST)
                .toList();
    }

    private boolean isElsewhere(List<Map<String, Named>> names, String key, Named name, Voices.Teller teller) {
        for (int i = 0; i < names.size(); i++) {
            if (i != teller.number() && names.get(i).containsKey(key)) {
                return true;
            }
        }
        return told.isNamedElsewhere(name.name(), name.type() == EntityMention.Type.PERSON, teller);
    }
}
