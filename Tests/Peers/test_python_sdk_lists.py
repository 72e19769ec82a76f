"""The vendor's Python SDK, both halves: pages, slices, conditions, orders and fields of lists."""

from datetime import datetime, timedelta, timezone

import pytest
from ambra_sdk.exceptions.service import InvalidField, InvalidSortField
from ambra_sdk.models import Study
from ambra_sdk.service.filtering import Filter, FilterCondition
from ambra_sdk.service.sorting import Sorter, SortingOrder

from peers.python_sdk import study


class TestLists:
    @pytest.fixture
    def uuids(self, sdk) -> list[str]:
        return [
            study(sdk, number, patient_name="ABCDE"[number], study_date=f"2026010{number + 1}", modality=modality)
            for number, modality in enumerate(["MR", "CT", "MR", "CT", "MR"])
        ]

    def query(self, sdk, *conditions):
        query = sdk.api.Study.list().sort_by(Sorter("study_uid", SortingOrder.ascending))
        for condition in conditions:
            query = query.filter_by(condition)
        return query

    @pytest.mark.parametrize("size", [1, 2, 5, 100, 5000])
    def test_pages_of_any_size(self, sdk, uuids, size):
        rows = sdk.rows(self.query(sdk).set_rows_in_page(size).all())
        assert [row.uuid for row in rows] == uuids

    @pytest.mark.parametrize("start, stop", [(0, 3), (1, 4), (4, 5), (5, 9)])
    def test_slices(self, sdk, uuids, start, stop):
        rows = sdk.rows(self.query(sdk).set_rows_in_page(2).all()[start:stop])
        assert [row.uuid for row in rows] == uuids[start:stop]

    @pytest.mark.parametrize("condition, places", [
        (Study.modality == "CT", [1, 3]), (Study.modality != "CT", [0, 2, 4]), (Study.study_date > "20260103", [3, 4]),
        (Study.study_date >= "20260103", [2, 3, 4]), (Study.study_date < "20260102", [0]),
        (Study.study_date <= "20260102", [0, 1]), (Study.modality.in_condition(["CT", "US"]), [1, 3]),
        (Study.modality.like("%T"), [1, 3]), (Study.phantom == True, [0, 1, 2, 3, 4]),  # noqa: E712
    ], ids=["equals", "not_equals", "gt", "ge", "lt", "le", "in", "like", "flag"])
    def test_conditions(self, sdk, uuids, condition, places):
        assert [row.uuid for row in sdk.rows(self.query(sdk, condition).all())] == [uuids[place] for place in places]

    def test_both_orders(self, sdk, uuids):
        def order(order: SortingOrder) -> list[str]:
            return [row.uuid for row in sdk.rows(sdk.api.Study.list().sort_by(Sorter("study_date", order)).all())]

        assert order(SortingOrder.ascending) == uuids
        assert order(SortingOrder.descending) == uuids[::-1]

    def test_an_answer_without_paging(self, sdk, uuids):
        answer = sdk.get(sdk.api.Study.list())
        assert (len(answer.studies), answer.more, answer.page.more) == (5, 0, 0)

    def test_only_some_fields(self, sdk, uuids):
        for columns in ([Study.uuid], [Study.uuid, Study.modality]):
            rows = sdk.rows(self.query(sdk).only(columns).all())
            assert [row.uuid for row in rows] == uuids
            assert {len(row) for row in rows} == {len(columns)}

    @pytest.mark.parametrize("hours", [-3, 0, 5])
    def test_the_time_of_creation_in_any_zone(self, sdk, uuids, hours):
        created = sdk.get(sdk.api.Study.get(uuid=uuids[0])).created
        moment = datetime.strptime(created + "00", "%Y-%m-%d %H:%M:%S.%f%z")
        # The service adds the offset of `filter.tz` where others subtract it.
        local = moment.replace(tzinfo=None) - timedelta(hours=hours)
        there = local.replace(tzinfo=timezone(timedelta(hours=hours)))
        rows = sdk.rows(self.query(sdk, Filter("created", FilterCondition.equals, there)).all())
        assert uuids[0] in [row.uuid for row in rows]
        before = self.query(sdk, Filter("created", FilterCondition.lt, there - timedelta(minutes=1)))
        assert sdk.rows(before.all()) == []

    def test_a_field_that_does_not_exist(self, sdk):
        with pytest.raises(InvalidField):
            sdk.first(sdk.api.Study.list().filter_by(Filter("none", FilterCondition.equals, "1")))
        with pytest.raises(InvalidSortField):
            sdk.first(sdk.api.Study.list().sort_by(Sorter("none")))
