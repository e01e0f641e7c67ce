"""A Python worker beside the Java one: the tasks and activities of its own queue, and a task on a queue that both poll.

    python worker.py host:port
"""

import asyncio
import sys
from dataclasses import dataclass
from datetime import timedelta

from temporalio import activity, workflow
from temporalio.client import Client
from temporalio.common import RetryPolicy
from temporalio.exceptions import ApplicationError
from temporalio.worker import Worker

PYTHON_QUEUE = "computor-python"
JAVA_QUEUE = "computor-java"
SHARED_QUEUE = "computor-shared"


@dataclass
class Text:
    text: str


@activity.defn(name="count_words")
async def count_words(text: str) -> dict:
    if not text.strip():
        raise ApplicationError("there is nothing to count", type="EmptyText", non_retryable=True)
    return {"words": len(text.split()), "counted_by": "python"}


@workflow.defn(name="python_word_count")
class PythonWordCount:
    """A task as Computor's Python side writes one: an object in, a WorkflowResult out."""

    @workflow.run
    async def run(self, parameters: Text) -> dict:
        counted = await workflow.execute_activity(
            count_words, parameters.text, start_to_close_timeout=timedelta(seconds=30)
        )
        return {"status": "completed", "result": counted, "error": None, "metadata": {"language": "python"}}


@workflow.defn(name="python_fails")
class PythonFails:
    """Fails as a Java task does that returns a failed result."""

    @workflow.run
    async def run(self, parameters: Text) -> dict:
        failed = {"status": "failed", "result": None, "error": "python says no", "metadata": {"hint": parameters.text}}
        raise ApplicationError("python says no", failed, type="TaskFailed", non_retryable=True)


@workflow.defn(name="python_calls_java")
class PythonCallsJava:
    """Calls an activity that a Java worker serves on its own queue."""

    @workflow.run
    async def run(self, parameters: Text) -> dict:
        upper = await workflow.execute_activity(
            "upper_case",
            parameters.text,
            result_type=str,
            task_queue=JAVA_QUEUE,
            start_to_close_timeout=timedelta(seconds=30),
            retry_policy=RetryPolicy(maximum_attempts=3),
        )
        return {"status": "completed", "result": upper, "error": None, "metadata": {}}


@workflow.defn(name="shared_greeting")
class SharedGreeting:
    """Served in Java too, on the same queue: either worker may take it."""

    @workflow.run
    async def run(self, parameters: Text) -> dict:
        return {
            "status": "completed",
            "result": f"Hello, {parameters.text}",
            "error": None,
            "metadata": {"language": "python"},
        }


async def main(address: str) -> None:
    client = await Client.connect(address)
    own = Worker(
        client,
        task_queue=PYTHON_QUEUE,
        workflows=[PythonWordCount, PythonFails, PythonCallsJava],
        activities=[count_words],
    )
    shared = Worker(client, task_queue=SHARED_QUEUE, workflows=[SharedGreeting])
    async with own, shared:
        print("polling", flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
