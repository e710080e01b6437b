package org.parallax.sentiment.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What a word does to the words after it. */
enum Role {
    NONE,
    NEGATION,
    /** It takes away from what is bad: <i>reduces the risk</i>. */
    RELIEF,
    CONDITION,
    CONTRAST,
    STRONGER,
    WEAKER;

    private static final Map<Long, Role> ROLES = new HashMap<>();

    static {
        put(
                STRONGER,
                "absolutely amazingly awfully completely considerably decidedly deeply enormously entirely especially"
                        + " exceptionally extremely fiercely fully gravely greatly highly hugely increasingly incredibly"
                        + " intensely more most overwhelmingly particularly profoundly purely really remarkably seriously"
                        + " severely sharply so strongly substantially terribly thoroughly too totally tremendously"
                        + " unusually utterly very widely");
        put(
                WEAKER,
                "almost fairly faintly few kind little marginally mildly moderately modestly nearly occasionally only"
                        + " partly possibly rather relatively slight slightly some somewhat sort");
        put(CONTRAST, "but however nevertheless nonetheless");
        put(CONDITION, "if unless whether would could might should may");
        put(
                RELIEF,
                "reduce reduces reduced reducing prevent prevents prevented preventing prevention avoid avoids avoided"
                        + " avoiding stop stops stopped stopping end ends ended ending against fight fights fighting fought"
                        + " combat combating overcome overcomes overcame curb curbs curbed eliminate eliminates eliminated"
                        + " eliminating halt halts halted cut cuts cutting lower lowers lowered lowering ban bans banned"
                        + " banning less fewer free from protect protects protected protecting escape escapes escaped"
                        + " escaping survive survives survived ease eases eased easing relieve relieves resist resists"
                        + " resisting reject rejects rejected remedy cure cures detection detect anti stem limit limits"
                        + " limited limiting treat treats solve solves solving counter rid abolish repeal resolve resolves"
                        + " defuse deter deters deterring drop drops dropped fall falls fell declined decline forgive tackle"
                        + " tackles address root");
        put(
                NEGATION,
                "not no never none nobody nothing neither nor nowhere cannot without hardly scarcely barely rarely"
                        + " seldom lack lacks lacked lacking denies denied deny denying fail fails failed failing");
    }

    private static void put(Role role, String words) {
        Arrays.stream(words.split(" ")).forEach(it -> ROLES.put(Hash.of(it), role));
    }

    static Map<Long, Role> byHash() {
        return ROLES;
    }
}
