package com.presenceos.brands;

import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Columns;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The voices of a workspace's brands; every brand has one. */
public final class VoiceStore {

    private static final String INSERT = """
            INSERT INTO brand_voices (brand_id, workspace_id, tone_formal, tone_playful, tone_bold, tone_technical,
                                      tone_emotional, example_phrases, words_to_avoid, words_to_prefer, emojis_allowed,
                                      max_emojis_per_post, hashtag_style, primary_language, custom_instructions, updated_at)
            VALUES (:brand, :workspace, :formal, :playful, :bold, :technical,
                    :emotional, :examplePhrases, :wordsToAvoid, :wordsToPrefer, :emojisAllowed,
                    :maxEmojis, :hashtagStyle, :language, :instructions, :updatedAt)
            """;

    private static final String UPDATE = """
            UPDATE brand_voices
            SET tone_formal = :formal, tone_playful = :playful, tone_bold = :bold, tone_technical = :technical,
                tone_emotional = :emotional, example_phrases = :examplePhrases, words_to_avoid = :wordsToAvoid,
                words_to_prefer = :wordsToPrefer, emojis_allowed = :emojisAllowed, max_emojis_per_post = :maxEmojis,
                hashtag_style = :hashtagStyle, primary_language = :language, custom_instructions = :instructions,
                updated_at = :updatedAt
            WHERE brand_id = :brand
              AND workspace_id = :workspace
            """;

    private static final String READ = """
            SELECT tone_formal, tone_playful, tone_bold, tone_technical, tone_emotional, example_phrases, words_to_avoid,
                   words_to_prefer, emojis_allowed, max_emojis_per_post, hashtag_style, primary_language,
                   custom_instructions, updated_at
            FROM brand_voices
            WHERE brand_id = :brand
            """;

    void insert(Handle tx, Brand brand, Voice voice) {
        write(tx, INSERT, brand.id(), brand.workspace(), voice);
    }

    void update(Handle tx, Brand brand, Voice voice) {
        write(tx, UPDATE, brand.id(), brand.workspace(), voice);
    }

    public Voice read(Handle tx, Brand brand) {
        return tx.createQuery(READ)
                .bind("brand", brand.id())
                .map((row, _) -> voice(row))
                .one();
    }

    private static void write(Handle tx, String sql, BrandId brand, WorkspaceId workspace, Voice voice) {
        tx.createUpdate(sql)
                .bind("brand", brand)
                .bind("workspace", workspace)
                .bind("formal", voice.tones().formal())
                .bind("playful", voice.tones().playful())
                .bind("bold", voice.tones().bold())
                .bind("technical", voice.tones().technical())
                .bind("emotional", voice.tones().emotional())
                .bindArray("examplePhrases", String.class, voice.examplePhrases())
                .bindArray("wordsToAvoid", String.class, voice.wordsToAvoid())
                .bindArray("wordsToPrefer", String.class, voice.wordsToPrefer())
                .bind("emojisAllowed", voice.emojisAllowed())
                .bind("maxEmojis", voice.maxEmojisPerPost())
                .bind("hashtagStyle", voice.hashtagStyle())
                .bind("language", voice.primaryLanguage().tag())
                .bind("instructions", voice.customInstructions())
                .bind("updatedAt", voice.updatedAt())
                .execute();
    }

    private static Voice voice(ResultSet row) throws SQLException {
        return new Voice(
                new Tones(
                        row.getInt("tone_formal"),
                        row.getInt("tone_playful"),
                        row.getInt("tone_bold"),
                        row.getInt("tone_technical"),
                        row.getInt("tone_emotional")),
                texts(row, "example_phrases"),
                texts(row, "words_to_avoid"),
                texts(row, "words_to_prefer"),
                row.getBoolean("emojis_allowed"),
                row.getInt("max_emojis_per_post"),
                Columns.constant(row, "hashtag_style", HashtagStyle.class),
                new Language(Columns.text(row, "primary_language")),
                Columns.text(row, "custom_instructions"),
                Columns.instant(row, "updated_at"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
