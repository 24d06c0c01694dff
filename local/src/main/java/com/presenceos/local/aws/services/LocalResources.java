package com.presenceos.local.aws.services;

import com.presenceos.local.aws.dynamodb.TableDefinition;
import com.presenceos.local.aws.sqs.QueueDefinition;
import java.util.List;

/** What the template defines and must be there before a function runs. */
public record LocalResources(List<QueueDefinition> queues, List<TableDefinition> tables, List<String> buckets) {
    public LocalResources {
        queues = List.copyOf(queues);
        tables = List.copyOf(tables);
        buckets = List.copyOf(buckets);
    }
}
