package com.presenceos.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.local.log.LoggedLines;
import com.presenceos.local.log.MetricFilter;
import com.presenceos.testing.Platforms;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What makes the operator's alarm ring, in the lines that the functions really write. */
final class OperatorAlarmTest {

    @Test
    void ringsWhenANetworkRefusesTheWholeApplicationAndForNothingElse() throws Exception {
        MetricFilter filter = MetricFilter.ofTheTemplate();

        assertThat(linesOf(NetworkFault.APP_CONFIG)).anyMatch(filter::matches);
        assertThat(linesOf(NetworkFault.CLIENT_BROKE)).noneMatch(filter::matches);
    }

    private static List<String> linesOf(NetworkFault fault) {
        try (LoggedLines lines = LoggedLines.forMachines()) {
            Misfortune misfortune = (call, _) -> call == NetworkCall.COMMIT ? Optional.of(fault) : Optional.empty();
            var _ = Scenario.play(List.of(new NetworkAccount(Platforms.INSTAGRAM, "account")), misfortune, scenario -> {
                scenario.schedule(0, World.START.plus(Duration.ofMinutes(3)), Scenario.HOWEVER_LATE, Optional.empty());
                scenario.runFor(Duration.ofMinutes(10));
                return scenario.posts();
            });
            return lines.all();
        }
    }
}
