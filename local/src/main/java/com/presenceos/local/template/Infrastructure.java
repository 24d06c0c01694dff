package com.presenceos.local.template;

import com.presenceos.local.aws.dynamodb.TableDefinition;
import com.presenceos.local.aws.sqs.QueueDefinition;
import java.util.List;

/** What the functions stand on. */
public record Infrastructure(
        List<QueueDefinition> queues,
        List<TableDefinition> tables,
        List<String> buckets,
        List<SecretDefinition> secrets,
        List<String> scheduleGroups) {}
