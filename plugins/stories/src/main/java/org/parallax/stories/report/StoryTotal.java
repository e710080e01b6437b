package org.parallax.stories.report;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What some articles of one story add up to.
 *
 * @param title the story's title
 * @param similarity how close the article that said so is to the story's middle
 * @param articles how many they are
 * @param days articles by day, ISO 8601; those without a day are in none
 * @param outlets articles by the outlet's id
 * @param outletNames the outlets' names by their ids
 * @param entities articles by the names of who and what they mention, but for places
 * @param places articles by the places they mention
 */
record StoryTotal(
        String title,
        double similarity,
        long articles,
        SortedMap<String, Long> days,
        SortedMap<String, Long> outlets,
        SortedMap<String, String> outletNames,
        SortedMap<String, Long> entities,
        SortedMap<String, Long> places) {

    StoryTotal plus(StoryTotal other) {
        boolean own =
                similarity != other.similarity ? similarity > other.similarity : title.compareTo(other.title) <= 0;
        SortedMap<String, String> names = new TreeMap<>(outletNames);
        other.outletNames.forEach(
                (id, name) -> names.merge(id, name, (one, another) -> one.compareTo(another) <= 0 ? one : another));
        return new StoryTotal(
                own ? title : other.title,
                Math.max(similarity, other.similarity),
                articles + other.articles,
                sum(days, other.days),
                sum(outlets, other.outlets),
                names,
                sum(entities, other.entities),
                sum(places, other.places));
    }

    private static SortedMap<String, Long> sum(SortedMap<String, Long> one, SortedMap<String, Long> other) {
        SortedMap<String, Long> sum = new TreeMap<>(one);
        other.forEach((key, count) -> sum.merge(key, count, Long::sum));
        return sum;
    }
}
