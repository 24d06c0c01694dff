package com.presenceos.checks;

import com.presenceos.channels.network.rules.TextRules;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the network would refuse: counted as the network counts. */
final class NetworkLimits implements Check {
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}_.])@[\\p{L}\\p{N}_]");

    @Override
    public List<Finding> in(TextToCheck text) {
        return text.limits().map(limits -> against(limits, text)).orElse(List.of());
    }

    private static List<Finding> against(TextRules limits, TextToCheck text) {
        List<Finding> findings = new ArrayList<>();
        int characters = limits.counting().count(text.whole());
        int hashtags = HashtagsWritten.in(text);
        int mentions = (int) MENTION.matcher(text.caption()).results().count();
        over(
                findings,
                Finding.Kind.TOO_MANY_CHARACTERS,
                characters,
                "characters with its hashtags",
                limits.maxCharacters());
        over(findings, Finding.Kind.TOO_MANY_HASHTAGS, hashtags, "hashtags", limits.hashtagsMax());
        over(findings, Finding.Kind.TOO_MANY_MENTIONS, mentions, "mentions", limits.mentionsMax());
        return findings;
    }

    private static void over(List<Finding> findings, Finding.Kind kind, int count, String what, int allowed) {
        if (count > allowed) {
            findings.add(Finding.of(
                    kind,
                    count + " " + what,
                    "The text has " + count + " " + what + "; the network allows " + allowed,
                    "Take out " + (count - allowed)));
        }
    }
}
