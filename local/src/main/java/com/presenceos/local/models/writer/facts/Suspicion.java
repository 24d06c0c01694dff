package com.presenceos.local.models.writer.facts;

import com.presenceos.local.models.writer.briefs.Passage;
import com.presenceos.local.models.writer.briefs.Plain;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells text that wants something of a model, or of readers elsewhere, from text that states facts. It may leave out an
 * innocent sentence; a quoted instruction would be worse.
 */
final class Suspicion {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Wherever one of these stands, the passage was written for a model. */
    private static final List<Pattern> FOR_MODELS = List.of(
            near(
                    "ignor\\w*|disregard|forget|override|bypass|do not follow|ignorier\\w*|vergiss|missachte\\w*|oublie\\w*"
                            + "|olvid\\w*|omit\\w*",
                    "instruct\\w*|instrucci\\w*|anweisung\\w*|consign\\w*|previous\\w*|above|rules?|regeln?|prompts?|everything"
                            + "|guidelines|vorherig\\w*|bisherig\\w*|alles|règles|précédent\\w*|tout|anterior\\w*|reglas|todo"),
            word(
                    "system ?prompt|language models?|sprachmodell\\w*|modèles? de langage|modelos? de lenguaje|chatbots?|chatgpt|gpt"
                            + "|llms?|claude|jailbreak|developer mode|as an ai|künstliche intelligenz"),
            word("you are now|act as an?|pretend to|du bist jetzt|tu es maintenant|ahora eres|new instructions?"),
            word(
                    "tool[ _-]?(?:calls?|use)|function[ _-]?calls?|passage[ _-]?ids?|api[ _-]?keys?|passwords?|passwort\\w*"),
            near(
                    "reveal|print|output|list|show|repeat|leak|nenne|zeige|verrate|affiche\\w*|révèle\\w*|muestra|revela",
                    "other brands?|andere\\w* marken?|autres? marques?|otras? marcas?|your|deine?\\w*|tes|tus"),
            order(
                    "write|say|reply|respond|answer|post|publish|include|insert|append|mention|add|schreibe?|antworte|füge"
                            + "|écri[sv]\\w*|répond[sz]?|ajoute\\w*|escrib[ae]|responda?|añad[ae]",
                    "that|dass|only|exactly|the following|every|nur|folgend\\w*|jede\\w*|seulement|uniquement|chaque|solo|cada|captions?"
                            + "|bildunterschrift\\w*|légendes?|hashtags?"),
            word("P\\d{1,4}|and (?:write|append|print)|und (?:schreibe|hänge)"),
            // An order in the middle of a sentence: whoever wrote it had no reader in mind.
            Pattern.compile("(?<=[\\p{L}.] ?)(?:Say|Write|Print|Append|Repeat) [\\p{L}\\p{N}]"),
            Pattern.compile("(?:^|\\s)(?:system|assistant|user|human|developer)\\s*:", FLAGS),
            Pattern.compile("<[/!a-z|]|\\[/?(?:inst|system)|\\{\\{|```|\\{\\s*\"|###", FLAGS),
            Pattern.compile("(?<!\\p{L})(?:AI|KI|IA)(?!\\p{L})"));

    /** Sentences that begin like this ask for something; they may stay where they are. */
    private static final Pattern ASKS = Pattern.compile(
            "(?:please|bitte|always|never|write|say|cite|quote|tell|post|publish|add|include|mention|use|reply|answer|respond|output|print"
                    + "|repeat|translate|replace|change|remove|visit|click|follow|subscribe|send|claim|end|start|make sure"
                    + "|schreibe?|sage?|nenne|füge|antworte|verwende|ersetze|klicke?|besuche?|sende|folge|ende|beginne|behaupte"
                    + "|écri(?:s|vez)|dis|dites|ajoute[sz]?|répond(?:s|ez)|remplace[sz]?|clique[sz]?|visite[sz]?|envoie|envoyez|termine[sz]?"
                    + "|escrib(?:e|a|an|id)|di|añade|responde|sustituye|haz|visita|envía|termina|publica)(?!\\p{L}).*",
            FLAGS | Pattern.DOTALL);

    private static final Pattern ELSEWHERE = Pattern.compile(
            "https?:|www\\.|\\S+@\\S+|(?<![\\w-])[\\w-]+\\.(?:com|net|org|io|co|de|fr|es|eu|se|info|example|shop|ly|me|app|test)"
                    + "(?!\\w)|(?<!\\w)[@#]\\w",
            FLAGS);

    private Suspicion() {}

    private static Pattern word(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])", FLAGS);
    }

    /** The one and, within a sentence's reach, the other. */
    private static Pattern near(String verbs, String objects) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + verbs + ")(?![\\p{L}\\p{N}])[^.!?]{0,60}?(?<![\\p{L}\\p{N}])(?:" + objects
                        + ")(?![\\p{L}\\p{N}])",
                FLAGS);
    }

    /** As near, where the verb begins a sentence: "schreibe" alone is also what somebody does. */
    private static Pattern order(String verbs, String objects) {
        return near("(?<=^|[.!?:\\n] ?)(?:(?:please|bitte|always|immer|now|jetzt) )?(?:" + verbs + ")", objects);
    }

    /** Whether it is better not to quote anything of it. */
    static boolean of(Passage passage) {
        return isForModels(passage.title()) || isForModels(passage.text());
    }

    static boolean isForModels(String text) {
        return Plain.hides(text)
                || FOR_MODELS.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    /** Whether a sentence states nothing, but wants something or leads away. */
    static boolean asks(String sentence) {
        return ASKS.matcher(sentence).matches() || ELSEWHERE.matcher(sentence).find();
    }
}
