package com.presenceos.local.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.presenceos.jobs.AdvanceJob;
import com.presenceos.jobs.Job;
import com.presenceos.jobs.JobStatus;
import com.presenceos.models.Embedder;
import com.presenceos.models.EmbeddingModelSettings;
import com.presenceos.models.ModelFailure;
import com.presenceos.models.Provider;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The one way of a draft, through each provider's own client and protocol, on good days and on bad ones. */
final class ProvidersTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @RegisterExtension
    static final SdkLogin LOGIN = new SdkLogin();

    private static final String BROKEN = "\"kind\":\"before_effect_error\",\"http\":503";

    private final DraftsByModels world = new DraftsByModels(DATABASE);

    @AfterEach
    void stop() {
        world.close();
    }

    @ParameterizedTest
    @EnumSource
    void writesThreeDraftsAndCountsThem(Provider provider) {
        Job job = world.wentOnceBy(world.worker(0, provider));

        assertThat(world.draft(job).variants())
                .hasSize(3)
                .allSatisfy(variant -> assertThat(variant.caption()).isNotBlank());
        assertThat(world.charged(world.team)).hasSize(3).containsOnly(provider.word() + " deployment");
    }

    @ParameterizedTest
    @EnumSource
    void comesBackWhenTheProviderSaid(Provider provider) {
        world.fault(provider, "\"kind\":\"rate_limit\",\"delay_ms\":7000");
        AdvanceJob worker = world.worker(0, provider);

        Job waiting = world.wentOnceBy(worker);
        Duration delay = world.queue.delays().getLast();
        world.faultsEnd();
        world.clock.forward(delay);
        world.queue.run(worker);

        assertThat(waiting.status()).isEqualTo(JobStatus.WAITING);
        assertThat(waiting.stage()).startsWith("The model").endsWith("; trying again");
        assertThat(delay).isEqualTo(Duration.ofSeconds(7));
        assertThat(world.again(waiting).status()).isEqualTo(JobStatus.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void waitsForAProviderThatBroke(Provider provider) {
        world.fault(provider, BROKEN);

        Job job = world.wentOnceBy(world.worker(0, provider));

        assertThat(job.status()).isEqualTo(JobStatus.WAITING);
        assertThat(job.stage()).contains("The model is not working right now");
    }

    @ParameterizedTest
    @EnumSource
    void asksTheNextModelMeanwhile(Provider provider) {
        world.fault(provider, BROKEN);
        Provider next = provider == Provider.OPENAI ? Provider.ANTHROPIC : Provider.OPENAI;

        Job job = world.wentOnceBy(world.worker(0, provider, next));

        assertThat(job.status()).isEqualTo(JobStatus.DONE);
        assertThat(world.charged(world.team)).hasSize(3).containsOnly(next.word() + " deployment");
    }

    @ParameterizedTest
    @EnumSource
    void waitsForAProviderThatHangsUp(Provider provider) {
        world.fault(provider, "\"kind\":\"drop_before\"");

        Job job = world.wentOnceBy(world.worker(0, provider));

        assertThat(job.status()).isEqualTo(JobStatus.WAITING);
        assertThat(job.stage()).contains("The model cannot be reached");
    }

    @ParameterizedTest
    @EnumSource
    void waitsWhereAPageStandsInTheWay(Provider provider) {
        world.fault(provider, "\"kind\":\"html\"");

        Job job = world.wentOnceBy(world.worker(0, provider));

        assertThat(job.status()).isEqualTo(JobStatus.WAITING);
        assertThat(job.stage()).startsWith("The model");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OPENAI    | refusal      | will not write this
            ANTHROPIC | refusal      | will not write this
            BEDROCK   | refusal      | will not write this
            OPENAI    | truncated    | broke off before it was done
            ANTHROPIC | truncated    | broke off before it was done
            BEDROCK   | truncated    | broke off before it was done
            OPENAI    | invalid_json | no JSON object
            ANTHROPIC | invalid_json | wrote nothing
            BEDROCK   | invalid_json | wrote nothing
            OPENAI    | wrong_schema | has no text as hook
            ANTHROPIC | wrong_schema | has no text as hook
            BEDROCK   | wrong_schema | has no text as hook
            OPENAI    | empty        | wrote nothing
            ANTHROPIC | empty        | wrote nothing
            BEDROCK   | empty        | wrote nothing
            """)
    void endsInWordsWhenNothingOfUseIsWritten(Provider provider, String kind, String words) {
        world.slip(provider, kind);

        Job job = world.wentOnceBy(world.worker(0, provider));

        assertThat(job.status()).isEqualTo(JobStatus.FAILED);
        assertThat(job.problem().orElseThrow().detail()).contains(words);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhoMustDoSomethingWhenTheProviderLetsNobodyIn(Provider provider) {
        world.models.post("/_fake/settings", "{\"api_key\":\"another\"}");

        Job job = world.wentOnceBy(world.worker(0, provider));

        assertThat(job.status()).isEqualTo(JobStatus.FAILED);
        assertThat(job.problem().orElseThrow().detail())
                .contains(
                        provider == Provider.BEDROCK
                                ? "an administrator grants access to it in the AWS account"
                                : "does not take the key that is set up");
    }

    @Test
    void saysThatBedrockKnowsNoSuchModel() {
        EmbeddingModelSettings unknown =
                new EmbeddingModelSettings(Provider.BEDROCK, "amazon.titan-embed-text-v2:0", 4, 0.3, "");

        assertThatThrownBy(() -> world.embedder(unknown).embed(List.of("abba")))
                .asInstanceOf(type(ModelFailure.class))
                .satisfies(failure -> {
                    assertThat(failure.kind()).isEqualTo(ModelFailure.Kind.REFUSED);
                    assertThat(failure.detail()).contains("amazon.titan-embed-text-v2:0", "400");
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI", "BEDROCK"})
    void worksOutMeaningInTheOrderOfTheTexts(Provider provider) {
        Embedder embedder = world.embedder(new EmbeddingModelSettings(provider, "presence-embeddings", 4, 0.3, ""));

        Embedder.Embedded embedded = embedder.embed(List.of("abba", "dad"));

        assertThat(embedded.vectors()).containsExactly(new float[] {2, 2, 0, 0}, new float[] {1, 0, 0, 2});
        assertThat(embedded.use().inputTokens()).isEqualTo(7);
    }
}
