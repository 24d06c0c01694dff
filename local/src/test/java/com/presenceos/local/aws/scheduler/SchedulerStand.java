package com.presenceos.local.aws.scheduler;

import static com.presenceos.local.aws.LocalClients.ACCOUNT;

import com.presenceos.local.aws.LocalClients;
import com.presenceos.local.http.LocalServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.Target;

/** The stand-in with a clock to set, a tick to call and targets that remember. */
final class SchedulerStand implements AutoCloseable {
    static final String QUEUE = "arn:aws:sqs:us-east-1:000000000000:due";
    static final String ROLE = "arn:aws:iam::000000000000:role/scheduler";

    final SettableClock clock;
    final List<String> delivered = new ArrayList<>();
    final SchedulerClient client;
    private final LocalServer server;
    private final Firing firing;
    private int failures;

    SchedulerStand(Path folder, SettableClock clock) {
        this(folder, clock, FiringPolicy.PUNCTUAL);
    }

    SchedulerStand(Path folder, SettableClock clock, FiringPolicy policy) {
        this.clock = clock;
        Schedules schedules = new Schedules(new ScheduleFiles(folder), clock);
        server = LocalServer.start("scheduler", 0, new SchedulerApi(schedules, ACCOUNT, () -> {}));
        client = LocalClients.client(SchedulerClient.builder(), server.url());
        firing = new Firing(schedules, this::take, new ScheduleInput(ACCOUNT), policy, clock, Runnable::run);
    }

    /** The next attempts to deliver fail. */
    void failTimes(int times) {
        failures = times;
    }

    void tickAt(String instant) {
        clock.set(instant);
        firing.tick();
    }

    void create(String name, String expression) {
        client.createSchedule(request(name, expression).build());
    }

    static CreateScheduleRequest.Builder request(String name, String expression) {
        return CreateScheduleRequest.builder()
                .name(name)
                .scheduleExpression(expression)
                .flexibleTimeWindow(window -> window.mode(FlexibleTimeWindowMode.OFF))
                .target(target(name));
    }

    static Target target(String input) {
        return Target.builder().arn(QUEUE).roleArn(ROLE).input(input).build();
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }

    private void take(String arn, String input, String roleArn) {
        if (failures > 0) {
            failures--;
            throw new IllegalStateException("the queue is away");
        }
        delivered.add(arn.equals(QUEUE) && roleArn.equals(ROLE) ? input : arn + " " + input);
    }
}
