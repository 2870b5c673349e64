n.scope = $scope
