package com.presenceos.local.gateway;

import com.presenceos.local.aws.scheduler.ScheduleTargets;
import com.presenceos.local.functions.LocalFunction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Where schedules lead: a function of the template is invoked, a queue gets a message. */
public final class Targets implements ScheduleTargets {
    private final List<LocalFunction> functions;
    private final SqsClient sqs;

    public Targets(List<LocalFunction> functions, SqsClient sqs) {
        this.functions = List.copyOf(functions);
        this.sqs = sqs;
    }

    @Override
    public void deliver(String arn, String input, String roleArn) throws Exception {
        Optional<LocalFunction> function = functions.stream()
                .filter(known -> known.definition().arn().equals(arn))
                .findFirst();
        if (function.isPresent()) {
            function.get().invoke(input.getBytes(StandardCharsets.UTF_8));
            return;
        }
        if (!arn.contains(":sqs:")) {
            throw new IllegalArgumentException("No function or queue of the template has the ARN " + arn);
        }
        String name = arn.substring(arn.lastIndexOf(':') + 1);
        String url = sqs.getQueueUrl(request -> request.queueName(name)).queueUrl();
        sqs.sendMessage(request -> request.queueUrl(url).messageBody(input));
    }
}
