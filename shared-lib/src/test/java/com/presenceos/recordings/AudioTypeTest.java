package com.presenceos.recordings;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AudioTypeTest {

    private static byte[] bytes(String latin) {
        return latin.getBytes(ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({
        "MP3, 'ID3\u0004'",
        // MPEG 1 and MPEG 2, layer III
        "MP3, '\u00ff\u00fb\u0090d'",
        "MP3, '\u00ff\u00f3\u0084\u00c4'",
        "M4A, '____ftypM4A '",
        // as Safari records
        "M4A, '____ftypiso5'",
        "WAV, 'RIFF____WAVEfmt '",
        "WEBM, '\u001aE\u00df\u00a3____B\u0082\u0084webm'",
        "OGG, 'OggS'",
    })
    void tellsWhatItIsByHowItBegins(AudioType type, String begin) {
        assertThat(AudioType.of(bytes(begin))).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "RIFF",
                "RIFF____WEBPVP8 ",
                "%PDF-1.7",
                "____ftypheic",
                "____ftypqt  ",
                "\u001aE\u00df\u00a3____B\u0082\u0088matroska",
                "\u00ff\u00d8\u00ff\u00e0",
                // AAC, and a frame whose bitrate is none
                "\u00ff\u00f1P\u0080",
                "\u00ff\u00fb\u00f0d",
                "<html>ID3"
            })
    void takesNothingElseForARecording(String begin) {
        assertThat(AudioType.of(bytes(begin))).isEmpty();
    }

    @Test
    void namesAFileByWhatItIs() {
        assertThat(AudioType.WEBM.fileName()).isEqualTo("recording.webm");
    }
}
