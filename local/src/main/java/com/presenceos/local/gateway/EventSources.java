package com.presenceos.local.gateway;

import com.presenceos.local.aws.LocalAccount;
import com.presenceos.local.functions.LocalFunction;
import com.presenceos.local.template.QueueSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.sqs.SqsClient;

/** All queues of the template on their way to their functions. */
public final class EventSources implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EventSources.class);
    private static final Duration TO_FINISH = Duration.ofSeconds(10);

    private final List<QueuePoller> pollers;

    private EventSources(List<QueuePoller> pollers) {
        this.pollers = pollers;
    }

    public static EventSources start(List<LocalFunction> functions, SqsClient sqs, LocalAccount account) {
        List<QueuePoller> pollers = new ArrayList<>();
        for (LocalFunction function : functions) {
            for (QueueSource source : function.definition().queues()) {
                String url = sqs.getQueueUrl(request -> request.queueName(source.queue()))
                        .queueUrl();
                pollers.add(QueuePoller.start(sqs, url, account.arn("sqs", source.queue()), source, function));
            }
        }
        return new EventSources(List.copyOf(pollers));
    }

    /** Takes no more messages and lets those under way finish; what does not comes again at the next start. */
    @Override
    public void close() {
        pollers.forEach(QueuePoller::close);
        try {
            for (QueuePoller poller : pollers) {
                if (!poller.drain(TO_FINISH)) {
                    log.warn(
                            "Messages were still being handled after {} s; they will come again",
                            TO_FINISH.toSeconds());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
