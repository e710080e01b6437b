package org.parallax.archive;

/** The names of the fields of the index. */
final class Fields {

    /** The version of what is indexed and how; an index of another is made anew from the readings. */
    static final int VERSION = 3;

    /** Whether a document is a reading or the mark of a source. */
    static final String KIND = "kind";

    static final String READING = "reading";
    static final String SOURCE = "source";

    /** The whole reading as JSON, only stored. */
    static final String JSON = "json";

    /** What a mark says of its source, only stored. */
    static final String FINGERPRINT = "fingerprint";

    static final String ID = "id";
    static final String TITLE = "title";
    static final String BODY = "body";
    /** The outlet's id and name, as text. */
    static final String OUTLET = "outlet";

    static final String OUTLET_ID = "outlet.id";
    static final String AUTHOR = "author";
    static final String AUTHOR_NAME = "author.name";
    /** The day as days since 1970. */
    static final String DAY = "day";
    /** The moment, or where only the day is known its start, as milliseconds since 1970. */
    static final String TIME = "time";

    static final String LANGUAGE = "language";
    /** The full language tag, for facets. */
    static final String LANGUAGE_TAG = "language.tag";

    static final String PLACE = "place";
    static final String PLACE_NAME = "place.name";
    static final String POINT = "place.point";
    static final String COUNTRY = "country";
    /** The names of persons, organizations and events, as text. */
    static final String ENTITY = "entity";

    static final String ENTITY_NAME = "entity.name";
    /** The names of those whose words the article gives, as text. */
    static final String SPEAKER = "speaker";

    static final String SPEAKER_NAME = "speaker.name";
    static final String TONE = "tone";
    static final String TONE_LABEL = "tone.label";
    static final String CLUSTER = "cluster";
    static final String STORY = "story";
    static final String COPY = "copy";
    static final String URL = "url";
    static final String VERSION_NUMBER = "version";
    static final String LATEST = "latest";
    static final String SECTION = "section";
    static final String LOCATION = "location";
    static final String LAYER = "layer";

    /** Which version of which plug-in made a layer: the layer's name, a blank, and the version. */
    static final String MADE_BY = "madeBy";

    private Fields() {}
}
